// Asks the browser for a passkey when a form with `data-passkey` is sent, and sends what the passkey says with the form.
for (const form of document.querySelectorAll('form[data-passkey]')) {
  form.addEventListener('submit', async (event) => {
    const { response } = form.elements;
    if (response.value !== '') return;
    event.preventDefault();
    try {
      const options = JSON.parse(form.dataset.options);
      const credential =
        form.dataset.passkey === 'create'
          ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
          : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
      response.value = JSON.stringify(credential.toJSON());
    } catch (error) {
      response.value = JSON.stringify({ refused: error.name });
    }
    form.submit();
  });
}
