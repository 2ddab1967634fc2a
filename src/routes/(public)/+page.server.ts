import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	if (locals.actor?.role === 'service_user') redirect(303, '/me');
	if (locals.actor?.role === 'practitioner') redirect(303, '/staff');
};
