/* The little that pages do by themselves. Listens at the document: works after partial updates and under a strict policy.
   What the other scripts share stands in window.baribhara. */
(function () {
  const on = (type, selector, act) => document.addEventListener(type, event => {
    const hit = event.target.closest && event.target.closest(selector);
    if (hit) act(hit, event);
  });
  // not yet complete: the scripts after this one, jQuery among them, come first
  const ready = start => document.readyState === 'complete' ? start() : document.addEventListener('DOMContentLoaded', start);

  window.baribhara = {
    on,
    ready
  };

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
  on('click', '[data-dialog]', button => {
    button.closest('details.b-menu')?.removeAttribute('open');
    document.getElementById(button.dataset.dialog)?.showModal();
  });
  on('click', '[data-close="dialog"]', button => button.closest('dialog').close());
  on('click', '[data-copy]', button => navigator.clipboard?.writeText(button.dataset.copy).then(() => {
    button.classList.add('is-copied');
    setTimeout(() => button.classList.remove('is-copied'), 1500);
  }));

  ready(() => {
    document.querySelectorAll('.b-error').forEach(error => {
      document.getElementById(error.id.replace(/-error$/, ''))?.setAttribute('aria-invalid', 'true');
    });
    (document.querySelector('main [aria-invalid="true"]') || document.querySelector('[data-focus]'))?.focus();
  });
  document.documentElement.classList.add('has-script');
})();
