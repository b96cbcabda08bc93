/* What was typed is not lost: a form is sent once, leaving with unsaved work is asked about, and what a lost session or a change of
   the language interrupts comes back. Drafts live in this tab alone, for one person, without passwords and files. */
(function () {
  const {on, ready} = window.baribhara;
  const DRAFT = 'baribhara.draft';
  const NEVER = ['password', 'file', 'hidden', 'submit', 'button', 'reset', 'image'];

  const user = () => document.querySelector('[data-user]')?.dataset.user;
  const here = () => {
    if (document.querySelector('main.b-sign')) return 'signin';
    const query = new URLSearchParams(location.search);
    query.delete('expired');
    query.sort();
    return location.pathname + '?' + query;
  };
  // What looks for something holds no work.
  const looks = form => form.method === 'get' || form.matches('[role=search]');
  const forms = () => [...document.querySelectorAll('main form')].filter(form => form.method === 'post' && !looks(form));
  const fields = form => [...form.elements].filter(field => field.id && !NEVER.includes(field.type) && field.matches('input, select, textarea'));
  const ticks = field => field.type === 'checkbox' || field.type === 'radio';
  const value = field => ticks(field) ? field.checked : field.value;

  function untouched(field) {
    if (ticks(field)) return field.checked === field.defaultChecked;
    if (field.type !== 'select-one') return field.value === field.defaultValue;
    const usual = [...field.options].find(option => option.defaultSelected) || field.options[0];
    return !usual || usual.selected;
  }
  const touched = form => fields(form).filter(field => !untouched(field));

  // Drafts.
  // The sign-in page has its own place: what was interrupted by it waits meanwhile.
  const place = () => user() ? DRAFT : DRAFT + '.signin';
  const stored = () => JSON.parse(sessionStorage.getItem(place()) || 'null');
  const forget = () => sessionStorage.removeItem(place());
  function keep(why) {
    const changed = forms().flatMap(touched);
    if (changed.length === 0 || (!user() && why !== 'language')) return;
    sessionStorage.setItem(place(), JSON.stringify({user: user(), page: here(), why, values: changed.map(field => [field.id, value(field)])}));
  }
  function restore(draft) {
    draft.values.forEach(([id, typed]) => {
      const field = document.getElementById(id);
      if (!field || NEVER.includes(field.type)) return;
      if (ticks(field)) field.checked = typed;
      else field.value = typed;
      field.dispatchEvent(new Event('change', {bubbles: true}));
    });
    if (draft.why !== 'language') document.getElementById('draft-back')?.removeAttribute('hidden');
  }
  // A sign-in or an error page stands between: whoever just signed out wants nothing back, everybody else was interrupted.
  function interrupted() {
    const waiting = JSON.parse(sessionStorage.getItem(DRAFT) || 'null');
    if (new URLSearchParams(location.search).has('signedOut')) sessionStorage.clear();
    else if (waiting) sessionStorage.setItem(DRAFT, JSON.stringify({...waiting, why: 'interrupted'}));
  }
  function takeUp() {
    if (!user() && document.querySelector('main:is(.b-sign, .b-fault)')) interrupted();
    const draft = stored();
    const expired = new URLSearchParams(location.search).has('expired');
    if (draft && draft.user !== user()) sessionStorage.clear();
    else if (draft && draft.page === here() && (expired || draft.why === 'interrupted' || draft.why === 'language')) restore(draft);
    forget();
  }

  // Once sent, a form rests until the answer is here. Not at once, or the pressed button would not be sent.
  let leaving = false;
  document.addEventListener('submit', event => {
    const form = event.target;
    if (event.defaultPrevented || form.method === 'dialog') return;
    if (looks(form)) {
      ask(event, form, () => form.requestSubmit(event.submitter));
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    if (!form.closest('main') && ask(event, form, () => form.requestSubmit(event.submitter))) return;
    if (form.dataset.signOut) sessionStorage.clear();
    else keep('sent');
    leaving = true;
    form.dataset.sent = 'true';
    setTimeout(() => form.querySelectorAll('[type=submit]').forEach(rest), 0);
  });
  function rest(button) {
    button.disabled = true;
    if (!button.dataset.busy) return;
    button.setAttribute('aria-busy', 'true');
    if (button.matches('input')) button.value = button.dataset.busy;
    else button.lastChild.textContent = button.dataset.busy;
  }
  window.addEventListener('pageshow', event => {
    if (event.persisted) location.reload();
  });

  // Leaving. A form that came back refused is unsaved as it stands.
  const refused = form => form.querySelector('[data-focus]') !== null;
  const unsaved = () => forms().filter(form => form.dataset.guard && !form.dataset.sent && (refused(form) || touched(form).length > 0));
  const name = field => field.closest('.b-field, .b-tick')?.querySelector('label')?.firstElementChild?.textContent
      || field.labels?.[0]?.textContent || '';
  let goOn;
  function ask(event, from, proceed) {
    const dialog = document.getElementById('guard');
    const lost = unsaved().filter(form => form !== from);
    if (leaving || !dialog || lost.length === 0) return false;
    event.preventDefault();
    goOn = proceed;
    const names = lost.flatMap(form => refused(form) ? fields(form).filter(field => field.value) : touched(form)).map(name);
    dialog.querySelector('.b-guard-fields').replaceChildren(...[...new Set(names.map(one => one.trim()))].filter(Boolean).map(one => {
      const item = document.createElement('li');
      item.textContent = one;
      return item;
    }));
    dialog.showModal();
    return true;
  }
  on('click', '[data-guard-answer]', button => {
    button.closest('dialog').close();
    if (button.dataset.guardAnswer !== 'leave') return;
    leaving = true;
    forget();
    goOn();
  });
  on('click', 'a[href]', (link, event) => {
    if (link.dataset.keep !== undefined) {
      keep('language');
      leaving = true;
      return;
    }
    const goes = link.origin === location.origin && !link.target && !link.hasAttribute('download')
        && !(link.hash && link.pathname === location.pathname && link.search === location.search);
    if (!goes || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    ask(event, null, () => location.assign(link.href));
  });
  window.addEventListener('beforeunload', event => {
    if (!leaving && unsaved().length > 0) event.preventDefault();
  });
  window.addEventListener('pagehide', () => {
    if (!leaving) keep('left');
  });

  // For scripts that open another page themselves.
  window.baribhara.leave = (event, href) => {
    if (!ask(event, null, () => location.assign(href))) location.assign(href);
  };
  ready(takeUp);
})();
