/* Buttons that print the page as it stands. */
document.addEventListener('click', event => {
  if (event.target.closest && event.target.closest('[data-print]')) window.print();
});
