import type { StaffRole } from '#lib/domain/access/actor.ts';
import type { FrameText } from '#lib/i18n/shared/staff-frame.en.ts';

type Section = keyof FrameText['section'];

/** What each role has, in the order of the bar. */
const sections: Record<StaffRole, readonly (readonly [section: Section, href: string])[]> = {
	practitioner: [
		['today', '/staff'],
		['people', '/staff/people'],
		['reports', '/staff/reports'],
		['referrals', '/staff/referrals']
	],
	manager: [
		['team', '/staff/team'],
		['people', '/staff/people'],
		['decisions', '/staff/team/decisions'],
		['gaps', '/staff/team/gaps']
	],
	administrator: [
		['administration', '/staff/admin'],
		['agencies', '/staff/admin/agencies'],
		['planSettings', '/staff/admin/settings/plan'],
		['fairProcess', '/staff/admin/settings/fair-process']
	]
};

const homes: Record<StaffRole, string> = {
	practitioner: '/staff',
	manager: '/staff/team',
	administrator: '/staff/admin'
};

export function staffHome(role: StaffRole): string {
	return homes[role];
}

/** The page asked for before signing in, where it is one of this role's; else the first of its own. */
export function staffPathFor(role: StaffRole, path: string): string {
	const isIn = (home: string) => path === home || path.startsWith(`${home}/`);
	const isOthers = Object.entries(homes).some(
		([other, home]) => other !== role && home.startsWith(homes[role]) && isIn(home)
	);
	const isOwn = sections[role].some(([, href]) => isIn(href)) || isIn(homes[role]);
	return isOwn && !isOthers ? path : homes[role];
}

/** The links of the bar; the one whose page this is, is marked. */
export function staffSections(role: StaffRole, path: string, { section }: FrameText) {
	return sections[role].map(([name, href]) => ({
		href,
		label: section[name],
		current: path === href || (href !== homes[role] && path.startsWith(`${href}/`))
	}));
}
