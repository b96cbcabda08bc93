/* Stands behind the stylesheet that brings the Bangla letters, and hides the page for the few milliseconds until they can be drawn:
   else the first picture shows other letters, or none, and jumps. Shown in any case. */
(function () {
  const root = document.documentElement;
  const show = () => root.classList.remove('b-unlettered');
  if (!document.fonts || !document.fonts.load) return;
  root.classList.add('b-unlettered');
  document.fonts.load('1em "Noto Sans Bengali Inside"', 'ব').then(show, show);
})();
