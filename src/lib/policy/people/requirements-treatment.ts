import { requirementOf, type RequirementText } from './requirement-text.ts';
import { areaPractice, schedule9, schedule10 } from '#lib/policy/entries/sources.ts';

const lastChecked = '2026-11-22';

export const treatmentRequirements = {
	alcohol_treatment: requirementOf('alcohol_treatment', lastChecked, {
		source: schedule9('part 11'),
		meaning: {
			says: [
				{
					en: 'You get help with drinking from people who know how.',
					cy: 'Rydych yn cael help gydag yfed gan bobl sy’n gwybod sut.'
				},
				{ en: 'It is only set if you agree to it.', cy: 'Dim ond os ydych yn cytuno y caiff ei osod.' }
			]
		},
		keeping: {
			source: schedule10('paragraph 12'),
			askYourOfficer: true,
			says: [
				{ en: 'You go to your treatment appointments.', cy: 'Rydych yn mynd i’ch apwyntiadau triniaeth.' },
				{
					en: 'Saying no to one kind of treatment may be fair.',
					cy: 'Gall fod yn deg gwrthod un math o driniaeth.'
				}
			]
		},
		ifYouCannot: {
			source: areaPractice('support in treatment'),
			says: [
				{
					en: 'Tell your treatment worker or your officer.',
					cy: 'Dywedwch wrth eich gweithiwr triniaeth neu’ch swyddog.'
				},
				{
					en: 'If you drink again, ask for help soon.',
					cy: 'Os ydych yn yfed eto, gofynnwch am help yn fuan.'
				}
			]
		}
	}),
	drug_rehabilitation: requirementOf('drug_rehabilitation', lastChecked, {
		source: schedule9('part 10'),
		meaning: {
			says: [
				{
					en: 'You get treatment for drug use, with tests.',
					cy: 'Rydych yn cael triniaeth am ddefnyddio cyffuriau, gyda phrofion.'
				},
				{ en: 'It is only set if you agree to it.', cy: 'Dim ond os ydych yn cytuno y caiff ei osod.' },
				{
					en: 'The court may meet you to see how it goes.',
					cy: 'Gall y llys gwrdd â chi i weld sut mae’n mynd.'
				}
			]
		},
		keeping: {
			source: schedule10('paragraph 12'),
			askYourOfficer: true,
			says: [
				{
					en: 'You go to treatment and give the tests you are asked for.',
					cy: 'Rydych yn mynd i’ch triniaeth ac yn rhoi’r profion y gofynnir amdanynt.'
				},
				{
					en: 'A bad test by itself is talked about with your treatment team.',
					cy: 'Trafodir canlyniad gwael ar ei ben ei hun gyda’ch tîm triniaeth.'
				}
			]
		},
		ifYouCannot: {
			source: areaPractice('support in treatment'),
			says: [
				{
					en: 'Tell your treatment worker or your officer.',
					cy: 'Dywedwch wrth eich gweithiwr triniaeth neu’ch swyddog.'
				},
				{
					en: 'If you use again, ask for help soon.',
					cy: 'Os ydych yn defnyddio eto, gofynnwch am help yn fuan.'
				}
			]
		}
	}),
	mental_health_treatment: requirementOf('mental_health_treatment', lastChecked, {
		source: schedule9('part 9'),
		meaning: {
			says: [
				{
					en: 'You see someone for your mental health.',
					cy: 'Rydych yn gweld rhywun am eich iechyd meddwl.'
				},
				{ en: 'It is only set if you agree to it.', cy: 'Dim ond os ydych yn cytuno y caiff ei osod.' }
			]
		},
		keeping: {
			source: schedule10('paragraph 12'),
			askYourOfficer: true,
			says: [
				{ en: 'You go to your treatment appointments.', cy: 'Rydych yn mynd i’ch apwyntiadau triniaeth.' },
				{
					en: 'Saying no to one kind of treatment may be fair.',
					cy: 'Gall fod yn deg gwrthod un math o driniaeth.'
				}
			]
		},
		ifYouCannot: {
			source: areaPractice('support in treatment'),
			says: [
				{
					en: 'Tell your officer or your care team if it is too much.',
					cy: 'Dywedwch wrth eich swyddog neu’ch tîm gofal os yw’n ormod.'
				},
				{
					en: 'You can ask for a call, or a shorter visit.',
					cy: 'Gallwch ofyn am alwad, neu ymweliad byrrach.'
				}
			]
		}
	}),
	alcohol_abstinence: requirementOf('alcohol_abstinence', lastChecked, {
		source: schedule9('part 12'),
		meaning: {
			says: [
				{
					en: 'You do not drink alcohol for a set time.',
					cy: 'Nid ydych yn yfed alcohol am gyfnod penodol.'
				},
				{ en: 'A tag on your leg may check this.', cy: 'Gall tag ar eich coes wirio hyn.' }
			]
		},
		keeping: {
			confidence: 'low',
			says: [
				{
					en: 'You keep the tag on and do not drink.',
					cy: 'Rydych yn cadw’r tag ymlaen ac nid ydych yn yfed.'
				},
				{
					en: 'Ask about hand gel and medicine that have alcohol in them.',
					cy: 'Holwch am hylif dwylo a moddion sy’n cynnwys alcohol.'
				}
			]
		},
		ifYouCannot: {
			says: [
				{
					en: 'Call your officer and say what happened.',
					cy: 'Ffoniwch eich swyddog a dweud beth ddigwyddodd.'
				},
				{
					en: 'If you drink a lot each day, see a doctor before you stop.',
					cy: 'Os ydych yn yfed llawer bob dydd, ewch at feddyg cyn rhoi’r gorau iddi.'
				}
			]
		}
	}),
	drug_testing: requirementOf('drug_testing', lastChecked, {
		source: schedule9('part 10A'),
		meaning: {
			confidence: 'medium',
			askYourOfficer: true,
			says: [
				{
					en: 'You give a sample when you are asked, to check for drugs.',
					cy: 'Rydych yn rhoi sampl pan ofynnir i chi, i wirio am gyffuriau.'
				}
			]
		},
		keeping: {
			says: [
				{
					en: 'You come to the test and give the sample.',
					cy: 'Rydych yn dod pan fydd sampl i’w roi, ac yn ei roi.'
				},
				{ en: 'Say what medicine you take.', cy: 'Dywedwch pa feddyginiaeth rydych yn ei chymryd.' }
			]
		},
		ifYouCannot: {
			says: [{ en: 'Call before the test and say why.', cy: 'Ffoniwch ymlaen llaw a dweud pam.' }]
		}
	})
} satisfies Record<string, RequirementText>;
