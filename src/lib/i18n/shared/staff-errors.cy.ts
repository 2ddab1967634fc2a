import type { staffErrorsEn } from './staff-errors.en.ts';

export const staffErrorsCy: Record<keyof typeof staffErrorsEn, string> = {
	time_unreal:
		'Rhowch amser, er enghraifft 9:00 neu 16:30. Gadewch y ddau’n wag ar gyfer diwrnod pan fydd ar gau.',
	hours_backwards: 'Mae’n cau cyn iddi agor. Edrychwch ar y ddau amser.',
	too_many_lines: 'Defnyddiwch chwe llinell neu lai.',
	office_name_taken: 'Mae gan swyddfa arall yr enw hwn. Dewiswch un arall.',
	office_has_team: 'Mae tîm yn gweithio o’r swyddfa hon. Rhowch swyddfa arall i’r tîm yn gyntaf.',
	office_is_closed: 'Mae’r swyddfa hon ar gau nawr. Dewiswch un arall, neu agorwch hi eto yn gyntaf.',
	closed_day_is_there: 'Mae’r diwrnod hwn ar y rhestr yn barod.',
	closed_day_is_gone: 'Nid yw’r diwrnod hwn ar y rhestr mwyach. Efallai fod rhywun arall wedi’i dynnu.',
	team_name_taken: 'Mae gan dîm arall yr enw hwn. Dewiswch un arall.',
	team_missing: 'Dewiswch dîm. Heb un, ni fyddai neb yn ateb dros eu hachosion.',
	staff_code_unreal:
		'Nid cod staff yw hwn. Defnyddiwch hyd at 20 llythyren a ffigur, fel y mae yn y system achosion.',
	staff_code_taken: 'Mae gan swyddog arall y cod staff hwn. Edrychwch arno, neu newidiwch ef yno yn gyntaf.',
	username_unreal:
		'Defnyddiwch 3 i 40 o lythrennau, ffigurau, atalnodau llawn a chysylltnodau, er enghraifft elin.lloyd.',
	username_taken:
		'Mae gan gyfrif arall yr enw defnyddiwr hwn. Dewiswch un arall. Os ydych newydd eu gwahodd, maen nhw ar y rhestr.',
	has_account: 'Mae ganddynt gyfrif yn barod. Efallai fod rhywun arall wedi bod yn gyntaf.',
	own_account: 'Eich cyfrif chi yw hwn. Rhaid i weinyddwr arall wneud hyn.',
	last_administrator:
		'Ni allai unrhyw weinyddwr arall ddod i mewn wedyn. Gwahoddwch un arall, ac arhoswch nes iddynt ddewis cyfrinair.',
	holds_cases: 'Mae ganddynt achosion o hyd. Gofynnwch i’w rheolwr roi pob achos i swyddog arall yn gyntaf.',
	account_is_closed: 'Mae’r cyfrif hwn ar gau. Efallai fod rhywun arall wedi’i gau.',
	account_is_open: 'Mae’r cyfrif hwn ar agor yn barod. Efallai fod rhywun arall wedi’i agor.',
	link_not_working: 'Nid yw’r ddolen hon yn gweithio mwyach. Gofynnwch i weinyddwr am un newydd.',
	old_password_wrong: 'Nid hwn yw eich cyfrinair presennol. Rhowch gynnig arall arni.',
	password_too_short:
		'Defnyddiwch 12 llythyren neu fwy. Mae tri gair nad ydynt yn perthyn i’w gilydd yn dda.',
	password_too_long: 'Defnyddiwch 200 llythyren neu lai.',
	password_common: 'Mae hwn yn rhy hawdd ei ddyfalu. Defnyddiwch dri gair nad ydynt yn perthyn i’w gilydd.',
	passwords_differ: 'Nid yw’r ddau gyfrinair yr un fath. Teipiwch eich cyfrinair eto.'
};
