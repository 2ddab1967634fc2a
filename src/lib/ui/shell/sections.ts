import type { IconName } from '#lib/ui/icons/paths.ts';

/** The five sections of the person's app, in the order of the bottom bar. */
export type SectionName = 'home' | 'plan' | 'dates' | 'rules' | 'progress';

export interface Section {
	name: SectionName & IconName;
	href: string;
	label: string;
}

/** A link whose words come from the page. */
export interface NamedLink {
	href: string;
	label: string;
}
