/* Rows of a list that are chosen: how many they are, what they add up, and a bar that floats while there are any. */
(function () {
  const form = () => document.getElementById('rows');
  const boxes = () => [...form().querySelectorAll('input[name=id]')];
  let last = null;

  function show() {
    const bar = form() && form().querySelector('[data-bulk]');
    if (!bar) return;
    const all = boxes();
    const chosen = all.filter(box => box.checked);
    const whole = form().querySelector('input[name=all]');
    if (whole && chosen.length < all.length) whole.checked = false;
    const everything = Boolean(whole && whole.checked);
    bar.classList.toggle('is-open', chosen.length > 0);
    const page = form().querySelector('[data-page]');
    if (page) {
      page.checked = chosen.length > 0 && chosen.length === all.length;
      page.indeterminate = chosen.length > 0 && chosen.length < all.length;
    }
    const figures = decimals => new Intl.NumberFormat('en-IN-u-nu-' + bar.dataset.digits,
        {minimumFractionDigits: decimals, maximumFractionDigits: decimals});
    const count = everything ? Number(bar.dataset.total) : chosen.length;
    bar.querySelector('.b-bulk-count').textContent = bar.dataset.count.replace('#', figures(0).format(count));
    const poisha = chosen.reduce((sum, box) => sum + Math.round(Number(box.dataset.amount) * 100), 0);
    const money = bar.querySelector('.b-money');
    money.hidden = everything || poisha === 0;
    money.querySelector('[data-sum]').textContent = figures(2).format(poisha / 100);
  }

  document.addEventListener('change', event => {
    if (!event.target.closest('#rows')) return;
    if (event.target.matches('[data-page]')) boxes().forEach(box => { box.checked = event.target.checked; });
    if (event.target.matches('[name=all]') && event.target.checked) boxes().forEach(box => { box.checked = true; });
    show();
  });

  // With the shift key, everything between this row and the one before.
  document.addEventListener('click', event => {
    const box = event.target.closest('#rows input[name=id]');
    if (box) {
      const all = boxes();
      if (event.shiftKey && last && all.includes(last)) {
        const ends = [all.indexOf(last), all.indexOf(box)].sort((a, b) => a - b);
        all.slice(ends[0], ends[1] + 1).forEach(between => { between.checked = box.checked; });
      }
      last = box;
      show();
    }
    if (event.target.closest('#rows [data-clear]')) clear();
    const exports = event.target.closest('#rows [data-export]');
    if (exports) {
      // A file leaves the page as it is, so this is no form that was sent.
      event.preventDefault();
      const own = form();
      const before = own.action;
      own.action = exports.getAttribute('formaction');
      own.submit();
      own.action = before;
    }
  });

  function clear() {
    form().querySelectorAll('.b-check').forEach(box => { box.checked = false; });
    show();
    boxes()[0]?.focus();
  }
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && event.target.closest && event.target.closest('#rows')) clear();
  });

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', show);
  else show();
})();
