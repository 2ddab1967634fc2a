import { plansOf } from '#lib/person/reports/plans-here.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ parent }) => plansOf(parent);
