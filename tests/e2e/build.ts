import { buildUnlessCurrent } from '#cli/bundle/current-build.ts';

/** Once, before the workers start their servers at the same time. */
export default function build(): void {
	buildUnlessCurrent();
}
