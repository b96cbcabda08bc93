/* The palette (Ctrl K) and the keys. Places stand in the page; things are asked of the server while somebody types. */
(function () {
  const {on, ready, leave} = window.baribhara;
  const RECENT = 'baribhara.recent';
  const MOST_RECENT = 5;
  const PAUSE = 150;
  const TOO_SHORT = 2;
  let palette, text, list, note, asked = 0, timer;

  const entries = () => [...list.querySelectorAll('[role=option]')].filter(entry => !entry.hidden && !entry.closest('[hidden]'));
  const chosen = () => list.querySelector('[aria-selected=true]');
  const user = () => document.querySelector('[data-user]')?.dataset.user;
  function recent() {
    const kept = JSON.parse(sessionStorage.getItem(RECENT) || 'null');
    return kept && kept.user === user() ? kept.entries : [];
  }

  function choose(entry) {
    chosen()?.setAttribute('aria-selected', 'false');
    entry?.setAttribute('aria-selected', 'true');
    entry?.scrollIntoView({block: 'nearest'});
    if (entry) text.setAttribute('aria-activedescendant', entry.id);
    else text.removeAttribute('aria-activedescendant');
  }
  function settle() {
    list.hidden = false;
    const shown = entries();
    list.hidden = shown.length === 0;
    text.setAttribute('aria-expanded', String(shown.length > 0));
    if (!chosen() || !shown.includes(chosen())) choose(shown[0]);
  }
  function say(words, trouble) {
    note.textContent = words;
    note.classList.toggle('is-trouble', Boolean(trouble));
  }

  // Places: by the beginning of any word of their name, in either language.
  function filterPlaces(typed) {
    const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
    list.querySelectorAll('[data-places]').forEach(group => {
      const fitting = [...group.querySelectorAll('[role=option]')].filter(entry => {
        const names = entry.dataset.names.split(/\s+/);
        entry.hidden = !words.every(word => names.some(name => name.startsWith(word)));
        return !entry.hidden;
      });
      group.hidden = fitting.length === 0;
    });
  }

  // Things.
  function show(kind, found) {
    const group = list.querySelector('[data-group="' + kind + '"]');
    group.querySelectorAll('[role=option]').forEach(entry => entry.remove());
    found.forEach((one, place) => {
      const entry = document.getElementById('palette-entry').content.firstElementChild.cloneNode(true);
      entry.id = 'palette-' + kind + '-' + place;
      entry.href = one.href;
      entry.dataset.kind = one.kind;
      entry.querySelector('.pi').classList.add('pi-' + {unit: 'key', tenant: 'user', staff: 'id-card', invoice: 'receipt', lease: 'file-check', property: 'building'}[one.kind]);
      entry.querySelector('b').textContent = one.title;
      entry.querySelector('small').textContent = one.text || '';
      const state = entry.querySelector('.b-badge');
      if (one.state) {
        state.textContent = one.state;
        state.classList.add('is-' + one.tone);
      } else {
        state.remove();
      }
      group.append(entry);
    });
    group.hidden = found.length === 0;
  }
  const KINDS = ['tenant', 'staff', 'unit', 'invoice', 'lease', 'property'];
  function showAll(found) {
    KINDS.forEach(kind => show(kind, found.filter(one => one.kind === kind)));
  }

  async function find(typed) {
    const mine = ++asked;
    palette.setAttribute('aria-busy', 'true');
    try {
      // in the body: what is typed may be a person's number, and addresses end in logs
      const answer = await fetch(palette.dataset.find, {method: 'POST', body: new URLSearchParams({find: typed}), headers: {Accept: 'application/json'}});
      if (mine !== asked) return;
      if (!answer.ok) {
        say(answer.status === 401 ? note.dataset.gone : note.dataset.trouble, true);
        return;
      }
      const found = await answer.json();
      if (mine !== asked) return;
      showAll(found);
      settle();
      const count = entries().length;
      say(count === 0 ? note.dataset.none : note.dataset.count.replace('#', reads(count)));
    } catch (away) {
      if (mine === asked) say(note.dataset.trouble, true);
    } finally {
      if (mine === asked) palette.removeAttribute('aria-busy');
    }
  }
  const reads = number => note.dataset.digits === 'bangla' ? String(number).replace(/\d/g, digit => '০১২৩৪৫৬৭৮৯'[digit]) : String(number);

  function typed() {
    const now = text.value.trim();
    clearTimeout(timer);
    asked++;
    palette.removeAttribute('aria-busy');
    say('');
    filterPlaces(now);
    show('recent', now ? [] : recent());
    if (now.length < TOO_SHORT || !palette.dataset.find) showAll([]);
    else timer = setTimeout(() => find(now), PAUSE);
    settle();
  }

  function open() {
    if (!palette || palette.open || document.querySelector('dialog[open]')) return;
    text.value = '';
    typed();
    choose(entries()[0]);
    palette.showModal();
    text.focus();
  }
  function go(entry, event) {
    const one = {href: entry.getAttribute('href'), kind: entry.dataset.kind, title: entry.querySelector('b')?.textContent, text: entry.querySelector('small')?.textContent};
    if (one.kind) {
      const others = recent().filter(other => other.href !== one.href);
      sessionStorage.setItem(RECENT, JSON.stringify({user: user(), entries: [one, ...others].slice(0, MOST_RECENT)}));
    }
    palette.close();
    leave(event, entry.href);
  }
  function move(event) {
    const shown = entries();
    const at = shown.indexOf(chosen());
    const steps = {ArrowDown: at + 1, ArrowUp: at - 1 + shown.length, PageDown: Math.min(at + 5, shown.length - 1), PageUp: Math.max(at - 5, 0)};
    if (event.isComposing || shown.length === 0) return;
    if (event.key in steps) {
      event.preventDefault();
      choose(shown[steps[event.key] % shown.length]);
    } else if (event.key === 'Enter' && chosen()) {
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) window.open(chosen().href, '_blank', 'noopener');
      else go(chosen(), event);
    }
  }

  // Keys, never while somebody types or a dialog asks.
  const typing = target => target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio], [type=submit], [type=button]), select, textarea');
  let first;
  function key(event) {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      if (palette.open) palette.close();
      else open();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented || typing(event.target)
        || document.querySelector('dialog[open]')) return;
    const before = first;
    first = undefined;
    if (before === 'g') {
      const place = list.querySelector('[data-keys="g ' + event.key + '"]');
      if (place) {
        event.preventDefault();
        leave(event, place.href);
      }
      return;
    }
    press(event);
  }
  // What leads to an empty form: a form of something that is there names it.
  const begins = link => /-(form|new)\.xhtml$/.test(link.pathname) && !new URLSearchParams(link.search).has('id');
  function press(event) {
    const act = {
      g: () => {
        first = 'g';
        setTimeout(() => { first = undefined; }, 1500);
      },
      '/': () => (document.getElementById('find') ? document.getElementById('find').focus() : open()),
      '?': () => document.getElementById('keys').showModal(),
      n: () => [...document.querySelectorAll('main .b-head a.b-button.is-primary')].find(begins)?.click()
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  ready(() => {
    palette = document.getElementById('palette');
    if (!palette) return;
    text = document.getElementById('palette-text');
    list = document.getElementById('palette-list');
    note = palette.querySelector('[role=status]');
    if (/Mac|iPhone|iPad/.test(navigator.platform)) {
      document.querySelectorAll('.b-search kbd').forEach(hint => { hint.textContent = '⌘ K'; });
    }
    text.addEventListener('input', typed);
    text.addEventListener('keydown', move);
    palette.addEventListener('click', event => {
      const entry = event.target.closest('[role=option]');
      if (event.target === palette) palette.close();
      if (!entry || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
      event.preventDefault();
      event.stopPropagation();
      go(entry, event);
    });
    on('click', '[data-palette]', open);
    document.addEventListener('keydown', key);
  });
})();
