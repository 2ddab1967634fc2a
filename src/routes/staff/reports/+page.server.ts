import { kindsToRead } from '#lib/domain/reports/report-kinds.ts';
import { listing } from '#lib/server/http/listing.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { readReports } from '#lib/server/queries/reports/read-reports.ts';
import { isOpen } from '#lib/staff/reports/report-to-read.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requirePractitioner(event);
	const asked = event.url.searchParams.get('kind');
	const kind = kindsToRead.find((each) => each === asked) ?? null;
	const reports = (await readReports(event.locals.lists, actor))
		.filter(({ report }) => kind === null || report.kind === kind)
		.map(({ report, personId: id, personName: name, language }) => ({
			report,
			person: { id, name, language }
		}));
	return {
		kind,
		open: reports.filter(({ report }) => isOpen(report)),
		closed: reports.filter(({ report }) => !isOpen(report))
	};
});
