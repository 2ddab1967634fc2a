import type { staffErrorsEn } from './staff-errors.en.ts';

export const staffErrorsCy: Record<keyof typeof staffErrorsEn, string> = {
	explanation_way_missing: 'Dewiswch sut y cafodd ei egluro.',
	explanation_language_missing: 'Dywedwch ym mha iaith y cafodd ei egluro.',
	explanation_order_missing: 'Dewiswch pa orchymyn a eglurwyd.',
	explanation_is_withdrawn: 'Cafodd hyn ei dynnu’n ôl o’r blaen. Efallai bod rhywun arall yn gyntaf.',
	time_unreal:
		'Rhowch amser, er enghraifft 9:00 neu 16:30. Gadewch y ddau’n wag ar gyfer diwrnod pan fydd ar gau.',
	appointment_has_outcome: 'Mae rhywun wedi dweud sut aeth yr apwyntiad hwn. Nid oes modd ei symud mwyach.',
	appointment_kind_missing: 'Dewiswch pa fath o apwyntiad ydyw.',
	asked_by_missing: 'Dewiswch pwy ofynnodd amdano.',
	clash_not_seen:
		'Nid oes dim wedi’i gadw eto. Mae rhywbeth arall ar yr amser hwn: edrychwch isod, a dewiswch.',
	clash_reason_missing: 'Ysgrifennwch pam mai’r amser hwn ydyw er hynny. Byddan nhw’n ei ddarllen.',
	call_without_number:
		'Nid oes rhif iddyn nhw yn hysbys ar gyfer yr alwad hon. Ysgrifennwch yma un sy’n eu ffonio neu y maen nhw’n ei ffonio. Neu dywedwch o dan “Beth sydd wedi’i drefnu ar eu cyfer” sut mae’r alwad yn eu cyrraedd.',
	link_unreal: 'Rhowch y ddolen gyfan, o https:// ymlaen.',
	nothing_chosen: 'Dewiswch o leiaf un.',
	place_missing: 'Dewiswch swyddfa, neu ysgrifennwch ble mae.',
	no_time_offered: 'Rhowch o leiaf un amser: diwrnod, amser, a pha fath o apwyntiad.',
	time_offered_twice: 'Mae’r amser hwn yma ddwywaith. Dewiswch un arall, neu gadewch ef yn wag.',
	date_before_referral: 'Mae’r diwrnod hwn cyn i chi gael cais am hyn. Rhowch ddiwrnod diweddarach.',
	message_missing: 'Dewiswch y neges sy’n dweud hynny.',
	appointment_missing: 'Dewiswch yr apwyntiad y mae’n ymwneud ag ef.',
	appointment_is_off: 'Cafodd yr apwyntiad hwnnw ei symud neu ei ganslo. Dewiswch un sy’n sefyll.',
	message_is_joined: 'Mae’r neges hon gydag apwyntiad yn barod. Efallai fod rhywun arall wedi bod gyntaf.',
	message_is_later:
		'Ysgrifennwyd hon ar ôl i’r apwyntiad ddechrau. Gallan nhw roi eu hochr ar ei dudalen ei hun.',
	time_is_past: 'Mae’r amser hwn wedi mynd heibio. Dewiswch un hwyrach.',
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
	holds_cases: 'Mae ganddynt achosion o hyd. Symudwch bob achos i swyddog arall yn gyntaf.',
	account_is_closed: 'Mae’r cyfrif hwn ar gau. Efallai fod rhywun arall wedi’i gau.',
	account_is_open: 'Mae’r cyfrif hwn ar agor yn barod. Efallai fod rhywun arall wedi’i agor.',
	person_account_closed:
		'Mae cyfrif y person hwn ar gau, felly nid oes cod yn eu gadael i mewn. Agorwch ef eto yn gyntaf, yna gwnewch god.',
	link_not_working: 'Nid yw’r ddolen hon yn gweithio mwyach. Gofynnwch i weinyddwr am un newydd.',
	old_password_wrong: 'Nid hwn yw eich cyfrinair presennol. Rhowch gynnig arall arni.',
	password_too_short:
		'Defnyddiwch 12 llythyren neu fwy. Mae tri gair nad ydynt yn perthyn i’w gilydd yn dda.',
	password_too_long: 'Defnyddiwch 200 llythyren neu lai.',
	password_common: 'Mae hwn yn rhy hawdd ei ddyfalu. Defnyddiwch dri gair nad ydynt yn perthyn i’w gilydd.',
	passwords_differ: 'Nid yw’r ddau gyfrinair yr un fath. Teipiwch eich cyfrinair eto.',
	does_not_wait: 'Nid yw hwn yn aros mwyach.',
	danger_cannot_wait: 'Gallai bywyd fod mewn perygl. Ni ellir gadael hwn tan ddiwrnod arall.',
	put_off_too_soon: 'Dewiswch ddiwrnod ar ôl heddiw.',
	put_off_too_long: 'Dewiswch ddiwrnod o fewn y 28 diwrnod nesaf.',
	put_off_reason_missing: 'Ysgrifennwch pam. Mae’n frys, neu bydd yn hwyr erbyn y diwrnod hwnnw.',
	case_moved:
		'Symudodd rhywun arall un o’r achosion hyn yn y cyfamser. Ni chafodd neb ei symud nawr. Edrychwch ar y rhestr eto.',
	case_number_unknown:
		'Nid yw un o’r rhifau achos hyn gan y swyddog hwn. Gwiriwch nhw. Ni chafodd neb ei symud.',
	nobody_to_move: 'Dewiswch pwy sy’n mynd at bwy. Nid oedd neb i’w symud.',
	officer_is_same: 'Mae’r achosion hyn gan y swyddog hwn yn barod. Dewiswch un arall.',
	officer_has_no_account:
		'Ni all y swyddog hwn fewngofnodi, felly ni all gymryd achosion. Dewiswch rywun sy’n gallu.',
	cover_is_self: 'Ni all neb gymryd ei le ei hun. Dewiswch swyddog arall.',
	cover_is_away: 'Mae’r swyddog hwn i ffwrdd ar rai o’r dyddiau hyn hefyd. Dewiswch un arall.',
	officer_covers:
		'Mae’r swyddog hwn yn cymryd lle rhywun arall ar rai o’r dyddiau hyn. Dewiswch yn gyntaf pwy fydd yno yn ei le.',
	cover_is_over: 'Mae’r cyfnod hwn i ffwrdd ar ben. Mae’n aros fel yr oedd.',
	cover_meets_another: 'Mae’r swyddog hwn eisoes wedi’i nodi i ffwrdd ar rai o’r dyddiau hyn.',
	too_many_covers: 'Mae gan y swyddog hwn lawer o gyfnodau i ffwrdd yn barod. Tynnwch un nad oes ei angen.',
	story_is_empty: 'Ysgrifennwch mewn o leiaf un o’r ddau flwch.',
	case_number_unreal: 'Un llythyren a chwe rhif yw rhif achos, fel X123456. Edrychwch arno.',
	case_number_taken:
		'Mae’r rhif achos hwn yn Waymark yn barod. Gofynnwch i’ch rheolwr neu’ch gweinyddwr amdano.',
	case_number_settled:
		'Mae’r system achosion yn adnabod y person hwn wrth y rhif hwn. Ni ellir ei newid yma.',
	birthday_unlikely: 'Edrychwch ar y flwyddyn. Byddai’r person hwn yn iau na 10 neu’n hŷn na 110.',
	measure_incomplete: 'Rhowch y ddau: faint i gyd, a sut mae’n cael ei gyfrif. Neu gadewch y ddau.',
	officer_missing: 'Dewiswch y swyddog a fydd yn dal yr achos hwn.',
	officer_cannot_sign_in: 'Nid yw’r swyddog hwn yn eich tîm, neu ni all fewngofnodi. Dewiswch un arall.',
	still_in_use:
		'Mae rhywbeth ar gofnod o dan hyn, felly ni ellir ei dynnu allan. Cywirwch ef, neu rhowch y diwrnod y daeth i ben.',
	came_with_import:
		'Daeth hyn o’r system achosion, felly ni ellir ei dynnu allan. Cywirwch ef, neu rhowch y diwrnod y daeth i ben.',
	phones_not_chosen: 'Dywedwch beth i’w wneud â’r ffonau y maent wedi mewngofnodi arnynt.'
};
