import type { IconName } from '#lib/ui/icons/paths.ts';

/** The five places of the person's app, in the order of the bottom bar. */
export type PlaceName = 'home' | 'plan' | 'dates' | 'rules' | 'progress';

export interface Place {
	name: PlaceName & IconName;
	href: string;
	label: string;
}

/** A link whose words come from the page. */
export interface NamedLink {
	href: string;
	label: string;
}
