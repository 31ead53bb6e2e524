/**
 * What the pages behind links in mails do: they take the token out of the address, so that it stays neither in the history
 * nor on the screen, and send it with what was typed. The path is relative: the install may live below one.
 */
export const LINK_SCRIPT = `
'use strict';
const form = document.querySelector('form');
const says = document.querySelector('[role=status]');
const token = new URLSearchParams(location.hash.slice(1)).get('token') ?? '';
history.replaceState(null, '', location.pathname);
const show = (name) => {
  for (const part of document.querySelectorAll('[data-says]')) part.hidden = part.dataset.says !== name;
  says.focus();
};
if (token === '') show('auth.invalid_link');
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = form.querySelector('button');
  const body = { token };
  for (const [name, value] of new FormData(form)) if (value !== '') body[name] = value;
  button.disabled = true;
  show('waiting');
  try {
    const answer = await fetch(new URL('v1/auth/' + form.dataset.route, location.href), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const told = answer.status === 204 ? {} : await answer.json();
    if (answer.ok) {
      form.hidden = true;
      show(told.status ?? 'done');
      return;
    }
    const known = [...document.querySelectorAll('[data-says]')].some((part) => part.dataset.says === told.code);
    document.querySelector('[data-reason]').textContent = told.errors?.[0]?.message ?? told.title ?? '';
    show(known ? told.code : 'refused');
  } catch {
    show('offline');
  }
  button.disabled = false;
});
`;
