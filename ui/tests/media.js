/**
 * Draws a picture for every thumbnail that the fake backend names; its colour follows from the hash.
 *
 * @param {import('playwright-core').Page} page
 */
export async function serveThumbnails(page) {
  await page.route('http://media.localhost/**', (route) => {
    const hue = (parseInt(new URL(route.request().url()).pathname.slice(1, 5), 16) * 7) % 360;
    const body = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="360" viewBox="0 0 4 3">
      <rect width="4" height="3" fill="hsl(${hue} 25% 62%)"/><path d="M0 3 1.5 1.2 2.4 2.2 3 1.6 4 3z" fill="hsl(${hue} 25% 40%)"/></svg>`;
    return route.fulfill({ contentType: 'image/svg+xml', body });
  });
}
