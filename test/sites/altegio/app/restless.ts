/** How often a restless page throws its parts away and builds them again, in milliseconds. */
const REBUILD = 500;

/**
 * A page that never keeps still: a clock moves with every frame, and its menus and boxes are replaced by fresh ones
 * twice a second; not while a pointer is pressed or something is being typed, because otherwise nobody could use it.
 */
export function keepRestless(): void {
  const clock = document.querySelector('.clock');
  requestAnimationFrame(function next(time) {
    if (clock !== null) clock.textContent = (time / 1000).toFixed(2);
    requestAnimationFrame(next);
  });

  let pressed = false;
  addEventListener('pointerdown', () => (pressed = true), true);
  addEventListener('click', () => (pressed = false), true);
  setInterval(() => {
    const typing = document.activeElement !== document.body;
    if (pressed || typing) return;
    for (const part of document.querySelectorAll('.nav, .ibox-content')) {
      if (part.querySelector('iframe, form') !== null) continue;
      part.replaceWith(part.cloneNode(true));
    }
  }, REBUILD);
}
