import { openStage } from './stage.ts';
import { PHONE } from './phone.ts';
const stage = await openStage();
const context = await stage.browser.newContext({ ...PHONE, storageState: stage.person.cookies as never });
const page = await context.newPage();
const errors: string[] = []; page.on('pageerror', (e) => errors.push(e.message));
for (const [name, path] of [['home', '/me'], ['relapse', '/me/relapse'], ['rules', '/me/rules']] as const) {
	await page.goto(stage.server.url + path, { waitUntil: 'networkidle' });
	await page.screenshot({ path: `/tmp/p10/${name}.png`, fullPage: true });
}
await context.setOffline(true);
await page.goto(stage.server.url + '/me/went-well').catch((e) => console.log(String(e)));
await page.locator('textarea').first().fill('I kept all my appointments');
await page.getByRole('button', { name: /Save|Send/ }).first().click();
await page.waitForTimeout(2500);
await page.screenshot({ path: '/tmp/p10/saved.png', fullPage: true });
await page.goto(stage.server.url + '/me/reports'); await page.waitForTimeout(1500);
await page.screenshot({ path: '/tmp/p10/reports.png', fullPage: true });
console.log('errors', errors);
await stage.close(); process.exit(0);
