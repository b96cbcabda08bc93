/* Stands behind the stylesheets and hides the page until its letters can be drawn, three seconds at most: else the first picture shows other
   letters, or none, and jumps. They come along with the stylesheets, so that this is a matter of milliseconds. */
(function () {
  const root = document.documentElement;
  if (!document.fonts || !document.fonts.load) return;
  const show = () => root.classList.remove('b-unlettered');
  const wanted = [document.fonts.load('1em Geist', 'a')];
  if (root.lang === 'bn') wanted.push(document.fonts.load('1em "Noto Sans Bengali Inside"', 'ব'));
  root.classList.add('b-unlettered');
  Promise.all(wanted).then(show, show);
  setTimeout(show, 3000);
})();
