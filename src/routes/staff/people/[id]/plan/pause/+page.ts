import { withPersonsWords } from '#lib/staff/plan/as-the-person.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ data }) => withPersonsWords(data);
