/* A sheet is typed without the mouse: Enter goes on to the next field, from the last one to the button; at first the cursor stands where
   something is wrong, else where nothing was typed yet. */
(function () {
  const fields = () => [...document.querySelectorAll('[data-next-on-enter] input[type=text]')];

  document.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || !event.target.closest || !event.target.closest('[data-next-on-enter]')) return;
    const all = fields();
    const at = all.indexOf(event.target);
    if (at < 0) return;
    event.preventDefault();
    const next = all[at + 1] || document.getElementById('form:save');
    next.focus();
    if (next.select) next.select();
  });

  document.addEventListener('DOMContentLoaded', () => {
    const all = fields();
    const first = all.find(field => field.getAttribute('aria-invalid') === 'true') || all.find(field => !field.value);
    if (first && !document.querySelector('[role=alert] a')) first.focus({preventScroll: false});
  });
})();
