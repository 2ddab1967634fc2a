import { buildUnlessCurrent } from '#cli/bundle/current-build.ts';
import { prepare } from './prepared.ts';

/** Once, before the workers start their servers at the same time. @returns what Playwright does at the end */
export default async function build(): Promise<() => Promise<void>> {
	buildUnlessCurrent();
	return prepare();
}
