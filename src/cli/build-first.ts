import { build } from './bundle/current-build.ts';
import { endPlainly } from './refusal.ts';
import { usableSettings } from './serve/settings.ts';

/** Builds before the start, unless the settings cannot work: that is said before a minute of building. @returns whether it is built */
export function buildFirst(): Promise<boolean> {
	return endPlainly(() => {
		usableSettings(process.env);
		build();
		return Promise.resolve();
	});
}
