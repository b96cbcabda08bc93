/* The browser's calendar beside a field for a day: what is chosen there is written the reader's way. */
(function () {
  const BANGLA_ZERO = 0x09E6;
  const digits = (text, language) => language === 'bn'
    ? text.replace(/[0-9]/g, digit => String.fromCharCode(BANGLA_ZERO + Number(digit)))
    : text;

  document.addEventListener('click', event => {
    const button = event.target.closest && event.target.closest('[data-calendar]');
    if (!button) return;
    const picker = button.parentElement.querySelector('.b-day-picker');
    if (picker.showPicker) picker.showPicker();
    else picker.click();
  });

  document.addEventListener('change', event => {
    const picker = event.target;
    if (!picker.matches || !picker.matches('.b-day-picker') || !picker.value) return;
    const [year, month, day] = picker.value.split('-');
    const field = picker.parentElement.querySelector('.b-input');
    field.value = digits(`${day} ${picker.dataset.months.split(',')[Number(month) - 1]} ${year}`, picker.dataset.digits);
    field.dispatchEvent(new Event('input', {bubbles: true}));
    field.focus();
  });
})();
