/* Pages that change while they are open: what the line, the server and the focus are doing. */
(function () {
  const {on, ready} = window.baribhara;
  const offline = gone => document.querySelector('.b-offline')?.toggleAttribute('hidden', !gone);
  const busy = waiting => document.getElementById('busy')?.toggleAttribute('hidden', !waiting);

  // Without a line nothing is sent into the void: the page stays, with all that was typed.
  window.addEventListener('offline', () => offline(true));
  window.addEventListener('online', () => offline(false));
  function hold(event) {
    if (navigator.onLine) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    offline(true);
  }
  document.addEventListener('submit', hold, true);
  document.addEventListener('click', event => {
    const link = event.target.closest && event.target.closest('a[href]');
    if (link && link.origin === location.origin && !link.getAttribute('href').startsWith('#')) hold(event);
  }, true);

  // The line at the top shows itself after 300 ms (by the stylesheet), so that what is quick stays calm.
  window.addEventListener('beforeunload', event => {
    if (!event.defaultPrevented) busy(true);
  });
  window.addEventListener('pageshow', () => busy(false));

  // An update that failed says so in the words of the error page that came in its place.
  function tell(request) {
    const dialog = document.getElementById('fault');
    const page = new DOMParser().parseFromString(request.responseText || '', 'text/html').querySelector('main.b-fault');
    if (!dialog || !page) {
      location.reload();
      return;
    }
    page.querySelector('.b-actions')?.remove();
    const title = page.querySelector('h1');
    title.outerHTML = '<h2 id="fault-title">' + title.innerHTML + '</h2>';
    dialog.querySelector('[data-fault]').replaceChildren(...page.childNodes);
    if (!dialog.open) dialog.showModal();
  }

  // What was focused stays so when its part of the page is replaced; without an id it is known by its place.
  let focused;
  function remember() {
    const active = document.activeElement;
    const part = active && active.closest('[id]');
    if (!part || active === document.body) return;
    const alike = [...document.querySelectorAll(active.tagName)];
    focused = {id: active.id, part: part.id, tag: active.tagName, href: active.getAttribute('href'), place: alike.indexOf(active)};
  }
  function refocus() {
    if (!focused || (document.activeElement && document.activeElement !== document.body)) return;
    const alike = [...document.querySelectorAll(focused.tag)];
    const found = (focused.id && document.getElementById(focused.id))
        || (focused.href && alike.find(one => one.getAttribute('href') === focused.href))
        || alike[focused.place] || document.getElementById(focused.part) || document.getElementById('main');
    found?.focus({preventScroll: true});
  }

  function watchUpdates() {
    if (!window.jQuery) return;
    jQuery(document)
        .on('pfAjaxStart', () => {
          remember();
          busy(true);
        })
        .on('pfAjaxError', (event, request) => {
          if (request.status === 0 || request.status === 502 || request.status === 503) offline(true);
          else tell(request);
        })
        .on('pfAjaxSuccess', () => offline(false))
        .on('pfAjaxComplete', () => {
          busy(false);
          setTimeout(refocus, 0);
        });
  }
  ready(watchUpdates);
  on('click', '[data-reload]', () => location.reload());
})();
