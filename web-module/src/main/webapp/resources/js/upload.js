/* Sends a file with its progress. Without this script the form does the same, only silently. */
(function () {
  const hide = (form, selector, hidden) => form.querySelector(selector)?.toggleAttribute('hidden', hidden);

  function send(form, button) {
    const body = new FormData(form);
    body.append(button.name, button.value);
    const request = new XMLHttpRequest();
    const bar = form.querySelector('progress');
    const words = form.querySelector('[data-upload-text]');
    const digits = new Intl.NumberFormat(document.documentElement.lang === 'bn' && /[\u09E6-\u09EF]/.test(words.dataset.uploadText) ? 'bn' : 'en');
    ['[data-upload-failed]', '[data-upload-large]'].forEach(error => hide(form, error, true));
    hide(form, '.b-upload-progress', false);
    request.upload.addEventListener('progress', event => {
      if (!event.lengthComputable) return;
      bar.value = Math.floor(event.loaded * 100 / event.total);
      words.textContent = words.dataset.uploadText.replace('{0}', digits.format(bar.value));
    });
    request.addEventListener('load', () => arrived(form, request));
    request.addEventListener('error', () => failed(form, '[data-upload-failed]'));
    request.open('POST', form.action);
    request.send(body);
  }

  function arrived(form, request) {
    const address = new URL(request.responseURL);
    if (request.status === 413) {
      failed(form, '[data-upload-large]');
    } else if (request.status >= 500) {
      failed(form, '[data-upload-failed]');
    } else if (address.pathname !== location.pathname) {
      location.assign(address);
    } else {
      refused(form, request.responseText);
    }
  }

  /* The same page with the reasons in its form: the form alone is taken over. */
  function refused(form, page) {
    const answer = new DOMParser().parseFromString(page, 'text/html').getElementById(form.id);
    if (!answer) {
      location.reload();
      return;
    }
    form.replaceChildren(...answer.childNodes);
    form.querySelector('[data-focus]')?.focus();
    ready(form);
  }

  function failed(form, error) {
    hide(form, '.b-upload-progress', true);
    hide(form, error, false);
    ready(form);
  }

  function ready(form) {
    delete form.dataset.sent;
    form.querySelectorAll('[type=submit]').forEach(button => {
      button.disabled = false;
      if (button.defaultValue) button.value = button.defaultValue;
    });
  }

  document.addEventListener('change', event => {
    const name = event.target.closest('.b-drop')?.querySelector('[data-file-name]');
    if (name && event.target.files.length) name.textContent = event.target.files[0].name;
  });

  document.addEventListener('submit', event => {
    const form = event.target.closest('form[data-upload]');
    if (!form || event.defaultPrevented || form.dataset.sent) return;
    event.preventDefault();
    const button = event.submitter || form.querySelector('[type=submit]');
    send(form, button);
    form.dataset.sent = 'true';
    button.disabled = true;
  }, true);
})();
