import typescript from 'typescript-eslint';
import whole from './eslint.config.js';

/**
 * The same, but for what needs the types of components: to learn those anew for each component takes two thirds of the time.
 * `svelte-check` and the tests see most of it; `npm run lint` sees it all.
 */
export default [
	...whole,
	{
		files: ['**/*.svelte'],
		languageOptions: { parserOptions: { projectService: false, project: false, program: null } },
		rules: { ...typescript.configs.disableTypeChecked.rules, 'svelte/no-unused-props': 'off' }
	}
];
