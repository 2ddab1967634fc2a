import type { Report } from '#lib/domain/reports/my-reports.ts';
import type { Me } from '#lib/person/me.svelte.ts';
import { obstacleTitle, shortened } from './about-words.ts';

/** A report in one line: its own words, or what was tapped. */
export function reportTitle(me: Me, report: Report): string {
	const { text } = me;
	if (report.kind === 'obstacle') return obstacleTitle(me, report);
	if (report.kind === 'relapse' && report.substance !== 'not_said')
		return text.relapse.substance[report.substance];
	if (report.words !== '') return shortened(report.words);
	if (report.kind === 'relapse') return text.relapse.title;
	if (report.kind === 'reflection' && report.feeling) return text.entries.reflect.feelings[report.feeling];
	if (report.kind === 'reflection' && report.wouldRatherTalk) return text.entries.reflect.wouldTalk;
	return text.reports.kind[report.kind];
}
