/* What goes on in the background: told over a socket while there is one, else asked for again. The page says which words to use. */
(function () {
  const SEEN = 'baribhara.live';
  const ENDED = ['COMPLETED', 'STOPPED', 'FAILED'];
  const POLL_MILLIS = 2000;
  const PING_MILLIS = 30000;
  const SLOWEST_MILLIS = 30000;
  let holder;
  let socket;
  let wait = 1000;
  let tries = 0;
  let numbers;
  let money;
  let months;
  let leaving = false;

  // A page that is on its way to another is not opened anew: that would take the other way back.
  window.addEventListener('beforeunload', () => {
    leaving = true;
    setTimeout(() => { leaving = false; }, SLOWEST_MILLIS);
  });
  const reopen = () => leaving || location.reload();

  function languages() {
    const bangla = document.documentElement.lang === 'bn';
    const locale = bangla ? 'bn-BD' + (holder.dataset.digits === 'bangla' ? '' : '-u-nu-latn') : 'en-IN';
    numbers = new Intl.NumberFormat(locale, {maximumFractionDigits: 0});
    money = new Intl.NumberFormat(locale, {minimumFractionDigits: 2, maximumFractionDigits: 2});
    months = new Intl.DateTimeFormat(bangla ? locale : 'en-GB', {month: 'long', year: 'numeric', timeZone: 'UTC'});
  }
  const words = (text, ...values) => text.replace(/\{(\d)\}/g, (hole, place) => values[place]);
  const month = job => months.format(new Date(job.month + '-01T00:00:00Z'));
  const pages = {RUN: '/invoice/run.xhtml', LATE_FEES: '/invoice/late-fee-run.xhtml', UTILITIES: '/invoice/utility-run.xhtml', ESCALATIONS: '/invoice/escalation-run.xhtml', IMPORT: '/tenant/import.xhtml', BULK: '/bulk.xhtml'};
  const address = job => pages[job.kind] + '?id=' + job.id;
  const ended = job => ENDED.includes(job.status);
  const percent = job => job.expected ? Math.min(100, Math.floor(job.done * 100 / job.expected)) : 0;

  // What was seen at work, so that its end is told once, on whatever page it is noticed.
  const seen = () => new Set(JSON.parse(sessionStorage.getItem(SEEN) || '[]'));
  const remember = ids => sessionStorage.setItem(SEEN, JSON.stringify([...ids]));

  function told(jobs) {
    const known = seen();
    const own = document.querySelector('[data-live]')?.dataset.liveId;
    jobs.filter(job => !ended(job)).forEach(job => known.add(job.id));
    const over = jobs.filter(job => ended(job) && known.has(job.id));
    over.forEach(job => known.delete(job.id));
    remember(known);
    indicate(jobs.filter(job => !ended(job)));
    jobs.forEach(show);
    if (over.some(job => job.id === own)) reopen();
    else over.forEach(toast);
    return Boolean(own) || jobs.some(job => !ended(job));
  }

  function sentence(job) {
    const text = holder.dataset;
    if (job.kind === 'IMPORT') return words(text.textImport, job.name, numbers.format(job.rows));
    if (job.kind === 'BULK') return words(text.textBulk, numbers.format(job.done), numbers.format(job.expected));
    if (job.kind === 'LATE_FEES') return words(text.textLateFees, numbers.format(percent(job)));
    if (job.kind === 'ESCALATIONS') return words(text.textEscalations, numbers.format(percent(job)));
    if (job.kind === 'UTILITIES') return words(text.textUtilities, numbers.format(percent(job)));
    return words(job.dryRun ? text.textPreview : text.textRun, month(job), numbers.format(percent(job)));
  }

  function farewell(job) {
    const text = holder.dataset;
    if (job.kind === 'IMPORT') return words(job.status === 'COMPLETED' ? text.doneImport : text.failedImport, job.name);
    if (job.kind === 'BULK') return words(text.doneBulk, numbers.format(job.done - job.failed), numbers.format(job.failed));
    if (job.kind === 'LATE_FEES') return words(text.doneLateFees, numbers.format(job.billed));
    if (job.kind === 'ESCALATIONS') return words(text.doneEscalations, numbers.format(job.billed));
    if (job.kind === 'UTILITIES') return words(text.doneUtilities, numbers.format(job.billed));
    if (job.status !== 'COMPLETED') return words(text.stoppedRun, month(job));
    return words(job.dryRun ? text.donePreview : text.doneRun, month(job), numbers.format(job.billed), numbers.format(job.parked));
  }

  function indicate(jobs) {
    const link = holder.querySelector('a');
    link.hidden = jobs.length === 0;
    if (jobs.length === 0) return;
    link.href = address(jobs[0]);
    link.querySelector('span').textContent = sentence(jobs[0]);
    link.setAttribute('aria-label', sentence(jobs[0]));
  }

  function toast(job) {
    const box = document.getElementById('live-toast');
    box.querySelector('span').textContent = farewell(job);
    box.querySelector('a').href = address(job);
    box.querySelectorAll('[hidden]').forEach(part => part.removeAttribute('hidden'));
    box.classList.add('is-shown');
  }
  document.addEventListener('click', event => {
    const box = event.target.closest('[data-live-close]') && document.getElementById('live-toast');
    if (!box) return;
    box.classList.remove('is-shown');
    box.querySelectorAll('p, button').forEach(part => part.setAttribute('hidden', 'hidden'));
  });

  // The page of the job itself.
  function show(job) {
    const part = document.querySelector('[data-live-id="' + job.id + '"]');
    if (!part) return;
    part.querySelectorAll('[data-live-value]').forEach(place => {
      const value = job[place.dataset.liveValue];
      place.textContent = place.dataset.liveValue === 'total' ? money.format(value) : numbers.format(value);
    });
    const text = part.querySelector('[data-live-text]');
    const bar = part.querySelector('progress');
    if (job.kind === 'IMPORT') {
      text.textContent = words(text.dataset.liveText, numbers.format(job.rows));
    } else if (job.expected) {
      text.textContent = words(text.dataset.liveText, numbers.format(job.done), numbers.format(Math.max(job.done, job.expected)));
      bar.value = percent(job);
      if (job.kind !== 'BULK') left(part.querySelector('[data-live-left]'), job);
    }
  }

  function left(place, job) {
    const rate = job.seconds > 0 ? job.done / job.seconds : 0;
    if (!place || rate < 1) return;
    const seconds = Math.ceil(Math.max(0, job.expected - job.done) / rate);
    place.textContent = words(place.dataset.liveRate, numbers.format(rate)) + ' · ' + words(place.dataset.liveLeft, numbers.format(seconds));
  }

  function listen() {
    try {
      socket = new WebSocket(location.origin.replace(/^http/, 'ws') + '/live');
    } catch (refused) {
      poll();
      return;
    }
    let heard = false;
    const ping = setInterval(() => socket.readyState === WebSocket.OPEN && socket.send('here'), PING_MILLIS);
    socket.addEventListener('message', event => {
      heard = true;
      wait = 1000;
      if (!told(JSON.parse(event.data))) socket.close(1000);
    });
    socket.addEventListener('close', event => {
      clearInterval(ping);
      if (event.code === 1000) return;
      // signed out meanwhile: the page opened anew leads to the sign-in
      if (event.code === 1008) {
        reopen();
        return;
      }
      if (!heard && ++tries >= 2) poll();
      else setTimeout(listen, wait = Math.min(wait * 2, SLOWEST_MILLIS));
    });
  }

  // Where a proxy lets no socket through.
  function poll() {
    fetch('/live-progress', {headers: {Accept: 'application/json'}})
        .then(answer => {
          if (answer.status >= 500) throw new Error('not now');
          return answer.ok ? answer.json() : null;
        })
        .then(jobs => {
          if (jobs && told(jobs)) setTimeout(poll, POLL_MILLIS);
        })
        .catch(() => setTimeout(poll, SLOWEST_MILLIS));
  }

  function start() {
    holder = document.getElementById('under-way');
    if (!holder) return;
    languages();
    const own = document.querySelector('[data-live]');
    if (own) {
      const known = seen();
      remember(known.add(own.dataset.liveId));
    }
    if (told(JSON.parse(holder.dataset.jobs))) listen();
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
