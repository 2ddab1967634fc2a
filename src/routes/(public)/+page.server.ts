import { redirect } from '@sveltejs/kit';
import { staffHome } from '#lib/staff/staff-sections.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const { actor } = locals;
	if (actor?.role === 'service_user') redirect(303, '/me');
	if (actor && actor.role !== 'system') redirect(303, staffHome(actor.role));
};
