/* The little that pages do by themselves. Listens at the document: works after partial updates and under a strict policy. */
(function () {
  const root = document.documentElement;
  const on = (type, selector, act) => document.addEventListener(type, event => {
    const hit = event.target.closest && event.target.closest(selector);
    if (hit) act(hit, event);
  });

  // The menu of small screens.
  function menu(open) {
    document.body.classList.toggle('b-menu-open', open);
    document.querySelector('[data-menu]')?.setAttribute('aria-expanded', String(open));
  }
  on('click', '[data-menu]', () => menu(!document.body.classList.contains('b-menu-open')));
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && document.body.classList.contains('b-menu-open')) {
      menu(false);
      document.querySelector('[data-menu]').focus();
    }
  });
  document.addEventListener('click', event => {
    if (!event.target.closest('.b-side, [data-menu]')) menu(false);
  });

  // Menus in place: one open at a time, closed by Escape or a click elsewhere.
  document.addEventListener('click', event => {
    document.querySelectorAll('details.b-menu[open]').forEach(open => {
      if (!open.contains(event.target)) open.removeAttribute('open');
    });
  });
  document.addEventListener('keydown', event => {
    const open = event.key === 'Escape' && event.target.closest && event.target.closest('details.b-menu[open]');
    if (open) {
      open.removeAttribute('open');
      open.querySelector('summary').focus();
    }
  });

  // Dialogs, and identifiers to copy.
  on('click', '[data-dialog]', button => document.getElementById(button.dataset.dialog)?.showModal());
  on('click', '[data-close="dialog"]', button => button.closest('dialog').close());
  on('click', '[data-copy]', button => navigator.clipboard?.writeText(button.dataset.copy).then(() => {
    button.classList.add('is-copied');
    setTimeout(() => button.classList.remove('is-copied'), 1500);
  }));

  // A form is sent once: its buttons rest until the answer is here. Not at once, or the pressed one would not be sent.
  document.addEventListener('submit', event => {
    if (event.defaultPrevented || event.target.method === 'get') return;
    if (event.target.dataset.sent) {
      event.preventDefault();
      return;
    }
    event.target.dataset.sent = 'true';
    setTimeout(() => event.target.querySelectorAll('[type=submit]').forEach(button => {
      button.disabled = true;
      if (button.dataset.busy) button.value = button.dataset.busy;
    }), 0);
  });
  window.addEventListener('pageshow', event => {
    if (event.persisted) location.reload();
  });

  // Changing the language keeps what was typed, passwords and files apart.
  const DRAFT = 'baribhara.draft';
  const fields = () => [...document.querySelectorAll('main form [id]:is(input, select, textarea)')]
      .filter(field => !['password', 'file', 'hidden', 'submit'].includes(field.type));
  on('click', 'a[data-keep]', () => {
    const values = fields().map(field => [field.id, field.type === 'checkbox' ? field.checked : field.value]);
    sessionStorage.setItem(DRAFT, JSON.stringify({path: location.pathname, values}));
  });
  function restore() {
    const draft = JSON.parse(sessionStorage.getItem(DRAFT) || 'null');
    sessionStorage.removeItem(DRAFT);
    if (!draft || draft.path !== location.pathname) return;
    draft.values.forEach(([id, value]) => {
      const field = document.getElementById(id);
      if (field && field.type === 'checkbox') field.checked = value;
      else if (field) field.value = value;
    });
  }

  // Live pages: no connection is said and waited out; an answer that is no update shows itself by opening the page anew.
  function watchUpdates() {
    if (!window.jQuery) return;
    const offline = gone => document.querySelector('.b-offline')?.toggleAttribute('hidden', !gone);
    jQuery(document).on('pfAjaxError', (event, request) => {
      if (request.status === 0 || request.status === 502 || request.status === 503) offline(true);
      else location.reload();
    });
    jQuery(document).on('pfAjaxSuccess', () => offline(false));
  }

  function start() {
    restore();
    document.querySelector('[data-focus]')?.focus();
    document.querySelectorAll('.b-error').forEach(error => {
      document.getElementById(error.id.replace(/-error$/, ''))?.setAttribute('aria-invalid', 'true');
    });
    watchUpdates();
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
  root.classList.add('has-script');
})();
