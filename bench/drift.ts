// Playwright then offers, in the page itself, the locator that it would write for an element. It asks only once, when loaded.
process.env.PWDEBUG = 'console';
const { main } = await import('./drift/main');
await main();

export {};
