import { entriesOf } from '#lib/policy/entries/policy-entry.ts';
import { incentivesGuidance } from '#lib/policy/entries/sources.ts';

/** For staff alone, beside what was done lately with one person (docs/decisions/070-balance.md). */
export const recognitionEntries = entriesOf('recognition', '2026-11-28', [
	{
		id: 'recognition-four-to-one',
		kind: 'guidance',
		source: incentivesGuidance('Incentives'),
		confidence: 'medium',
		says: [
			{
				en: 'Guidance from abroad says: for each warning, notice at least four things done well.',
				cy: 'Dywed canllawiau o dramor: am bob rhybudd, sylwch ar o leiaf bedwar peth a wnaed yn dda.'
			},
			{
				en: 'It is not law, and not a rule of the service here.',
				cy: 'Nid yw’n gyfraith, nac yn rheol gan y gwasanaeth yma.'
			}
		]
	}
]);
