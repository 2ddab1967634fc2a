import { frameworkWeight, pageWeight, weightBesides } from './built-weight.ts';
console.log('framework', frameworkWeight() / 1000);
console.log('home', pageWeight('me/+page.svelte') / 1000, 'copy', weightBesides('me/+page.svelte', '/device/store.ts') / 1000);
for (const p of ['events/[id]', 'report', 'rules', 'record', 'reports', 'appointments', 'plan', 'plan/[step]', 'settings', 'help'])
	console.log(p, pageWeight(`me/${p}/+page.svelte`) / 1000);
