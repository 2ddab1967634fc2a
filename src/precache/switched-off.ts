import type { Plugin } from 'vite';

/*
 * Svelte asks three switches at every turn: for components of its older kind, for its tries with `await`, for tracing. The compiler
 * imports what turns one on only where a component needs it, and none of ours does. As they could be turned on while a page runs, all
 * that is behind them comes along to every phone; said here to be off, it is left out.
 */

const SWITCHES = /\/node_modules\/svelte\/src\/internal\/flags\/index\.js$/;
const ASKS = /\/node_modules\/svelte\/src\/internal\/client\/.*\.js$/;
const SWITCH = /export let (\w+_flag) = false;/g;
const TURNED = /export function \w+\(\) \{\s*\w+_flag = (?:true|false);\s*\}/g;
/** Whether a component is of the kind that ours are. */
const IS_OURS = /(?<!function )\bis_runes\(\)/g;

/**
 * A module of Svelte's with all switches off; undefined for any other. What would turn one on is not there any more, so the build fails
 * where somebody imports it.
 * @throws Error where another version of Svelte has its switches in another way
 */
export function switchedOff(id: string, code: string): string | undefined {
	if (SWITCHES.test(id)) {
		const off = code.replaceAll(SWITCH, 'export const $1 = false;').replaceAll(TURNED, '');
		if (off === code || /\blet\b|_flag = true/.test(off))
			throw new Error('Svelte no longer has its switches where it had');
		return off;
	}
	return ASKS.test(id) && code.search(IS_OURS) !== -1 ? code.replaceAll(IS_OURS, 'true') : undefined;
}

/** Leaves out of what the browser loads what Svelte would do for components of other kinds than ours. */
export function withoutSwitches(): Plugin {
	return {
		name: 'without-switches',
		enforce: 'pre',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		transform: (code, id) => switchedOff(id, code)
	};
}
