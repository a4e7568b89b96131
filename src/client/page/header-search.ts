/** The words of the field in the header go to the search page in the fragment, so that no server sees them. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-find]'))
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const words = form.querySelector('input')?.value.trim() ?? '';
    location.assign(`${form.dataset.find}#q=${encodeURIComponent(words)}`);
  });
