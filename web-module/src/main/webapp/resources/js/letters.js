/* The page comes hidden, and the stylesheet shows it after a second at most; it is shown here as soon as its letters can be drawn. Else the
   first picture has other letters, or none, and jumps. They come along with the stylesheets, so that this is a matter of milliseconds. */
(function () {
  const root = document.documentElement;
  const show = () => root.classList.remove('b-unlettered');
  if (!document.fonts || !document.fonts.load) {
    show();
    return;
  }
  const wanted = [document.fonts.load('1em Geist', 'a')];
  if (root.lang === 'bn') wanted.push(document.fonts.load('1em "Noto Sans Bengali Inside"', 'ব'));
  Promise.all(wanted).then(show, show);
})();
