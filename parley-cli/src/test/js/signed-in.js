// Signs the user of the examples in as her browser would, and resolves to the code.
module.exports = async function signedIn(address) {
  const cookies = new Map();
  async function send(url, fields) {
    const response = await fetch(new URL(url, address), {
      method: fields ? 'POST' : 'GET',
      body: fields && new URLSearchParams(fields),
      redirect: 'manual',
      headers: { Cookie: [...cookies].map(cookie => cookie.join('=')).join('; ') },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
      cookies.set(name, value);
    }
    return { location: response.headers.get('Location'), page: await response.text() };
  }
  function hidden(page) {
    const fields = [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)];
    return Object.fromEntries(fields.map(([, name, value]) => [name, value.replaceAll('&amp;', '&')]));
  }
  const { page } = await send(address);
  const back = await send('/oauth/sign-in', { ...hidden(page), username: 'ann@example.com', password: 'pizza' });
  let answer = await send(back.location);
  if (!answer.location) {
    answer = await send('/oauth/authorize', { ...hidden(answer.page), decision: 'allow' });
  }
  return new URL(answer.location).searchParams.get('code');
};
