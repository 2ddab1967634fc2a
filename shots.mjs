import { chromium } from 'playwright-core';
import { readFileSync } from 'node:fs';
const acc = JSON.parse(readFileSync('/tmp/lk/acc.json'));
const url = 'http://localhost:4900';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
async function signIn(name, opts = {}) {
  const a = acc.find((x) => x.name === name);
  const c = await b.newContext({ viewport: { width: 360, height: 800 }, deviceScaleFactor: 1.5, ...opts });
  const p = await c.newPage();
  await p.goto(url + a.signInPath);
  for (let i = 0; i < 3 && !/\/(me|staff)$/.test(new URL(p.url()).pathname); i++) {
    for (const [f, v] of Object.entries(a.fields)) { const e = p.locator(`input[name="${f}"]`); if (await e.count()) await e.fill(v); }
    const before = p.url();
    await p.locator('main form').first().getByRole('button').first().click();
    await p.waitForURL((u) => u.href !== before);
  }
  return p;
}
const shot = async (p, path, name, full = true) => { if (path) await p.goto(url + path); await p.waitForTimeout(900); await p.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: full }); };
const which = process.argv[2] ?? 'all';
if (which === 'person') {
  const p = await signIn('Paweł Zieliński');
  await shot(p, '/me', 'pawel-home');
  await shot(p, '/me/plan', 'pawel-plan');
  await shot(p, '/me/rules', 'pawel-rules');
  await shot(p, '/me/record', 'pawel-record');
  await p.goto(url + '/me/went-well'); await p.waitForTimeout(600);
  await p.locator('textarea').first().fill('I want to kill myself'); await p.waitForTimeout(600);
  await shot(p, null, 'pawel-danger');
  await p.locator('main form button').last().click(); await p.waitForTimeout(1500);
  await shot(p, null, 'pawel-danger-saved');
  const r = await signIn('Rhys Morgan');
  await shot(r, '/me', 'rhys-home');
  await shot(r, '/me/plan', 'rhys-plan');
  await shot(r, '/me/report', 'rhys-report');
} else {
  const o = await signIn('Priya Raman');
  await shot(o, '/staff', 'priya-today');
  const w = await signIn('Priya Raman', { viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1 });
  await shot(w, '/staff', 'priya-today-wide');
}
await b.close();
