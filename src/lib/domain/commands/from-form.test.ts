import { describe, expect, it } from 'vitest';
import { commands } from './commands.ts';
import { payloadFromForm, type FormCommand } from './on-phone.ts';

const id = '01900000-0000-7000-8000-000000000001';

function form(fields: [name: string, value: string][]): FormData {
	const data = new FormData();
	for (const [name, value] of fields) data.append(name, value);
	return data;
}

describe('payloadFromForm', () => {
	it('reads a whole report', () => {
		const payload = payloadFromForm(
			'obstacle.report',
			form([
				['aboutKind', 'appointment'],
				['aboutId', id],
				['category', 'fares'],
				['category', 'phone'],
				['wanted', 'call_back'],
				['words', 'No money\r\nuntil Friday'],
				['if', 'the bus does not come'],
				['then', 'ring'],
				['proof', '']
			])
		);
		expect(commands['obstacle.report'].payload.parse(payload)).toEqual({
			about: { kind: 'appointment', id },
			categories: ['fares', 'phone'],
			wanted: ['call_back'],
			words: 'No money\nuntil Friday',
			ifThenPlan: { if: 'the bus does not come', then: 'ring' },
			proof: ''
		});
	});

	it('leaves the judging of an empty report to the command', () => {
		const payload = payloadFromForm('obstacle.report', form([]));
		const { error } = commands['obstacle.report'].payload.safeParse(payload);
		expect(error?.issues.map(({ message }) => message)).toEqual(['report_is_empty']);
	});

	it('takes a relapse report with nothing chosen for one who would rather not say', () => {
		const payload = payloadFromForm('relapse.report', form([]));
		expect(commands['relapse.report'].payload.parse(payload)).toEqual({
			substance: 'not_said',
			safeNow: 'not_said',
			wanted: [],
			words: ''
		});
	});

	it('takes an unknown subject for life in general, never for somebody’s id', () => {
		const payload = payloadFromForm(
			'reflection.record',
			form([
				['aboutKind', 'person'],
				['aboutId', id]
			])
		);
		expect(payload).toMatchObject({ about: { kind: 'life' } });
	});

	it('changes only the setting that was sent', () => {
		expect(payloadFromForm('settings.change', form([['textSize', 'large']]))).toEqual({ textSize: 'large' });
	});

	it('does not take a file for words', () => {
		const data = form([]);
		data.append('words', new File(['x'], 'x.txt'));
		expect(payloadFromForm('step.claim', data)).toEqual({ stepId: '', words: '', doneOn: null });
	});

	it.each([
		[
			'goal.propose',
			[
				['words', 'Drive'],
				['area', '']
			],
			{ area: null, words: 'Drive' }
		],
		[
			'step.propose',
			[
				['words', 'Call'],
				['goalId', id]
			],
			{ goalId: id, words: 'Call' }
		],
		[
			'plan.disagree',
			[
				['words', 'No'],
				['aboutId', '']
			],
			{ about: { kind: 'plan' }, words: 'No' }
		],
		[
			'plan.disagree',
			[
				['words', 'No'],
				['aboutKind', 'step'],
				['aboutId', id]
			],
			{ about: { kind: 'step', id }, words: 'No' }
		],
		[
			'account.give',
			[
				['eventId', id],
				['category', 'ill'],
				['wish', 'call_me'],
				['wish', 'someone_helps_me']
			],
			{ eventId: id, categories: ['ill'], wishes: ['call_me', 'someone_helps_me'], words: '', proof: '' }
		],
		[
			'look.ask',
			[
				['eventId', id],
				['askedOf', 'manager'],
				['words', 'Please']
			],
			{ eventId: id, askedOf: 'manager', words: 'Please', proof: '' }
		],
		['decision.read', [['decisionId', id]], { decisionId: id }],
		[
			'pulse.give',
			[
				['decisionId', id],
				['saidMySide', 'yes'],
				['understoodWhy', 'partly'],
				['treatedWithRespect', 'no']
			],
			{ decisionId: id, saidMySide: 'yes', understoodWhy: 'partly', treatedWithRespect: 'no' }
		],
		['step.choose', [], { stepIds: [] }],
		['step.choose', [['stepId', id]], { stepIds: [id] }]
	] as [FormCommand, [string, string][], unknown][])(
		'reads what a person says: %s',
		(type, fields, payload) => {
			expect(commands[type].payload.parse(payloadFromForm(type, form(fields)))).toEqual(payload);
		}
	);
});
