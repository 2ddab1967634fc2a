import type { CommandType } from '#lib/domain/commands/commands.ts';
import type { Handler } from '#lib/server/commands/handling/handler.ts';
import { agreeToWay, confirmWay } from './addresses.ts';
import { agreeToPhone } from './phones.ts';
import { putWayAside } from './put-aside.ts';
import { saveNoticeChoices, stopWay } from './choices.ts';

/** How somebody wants to be reminded, and by which ways. */
export const noticeHandlers = {
	'notice_choices.save': saveNoticeChoices,
	'notice_way.agree': agreeToWay,
	'notice_way.confirm': confirmWay,
	'notice_phone.agree': agreeToPhone,
	'notice_way.stop': stopWay,
	'notice_way.put_aside': putWayAside
} satisfies { [Type in CommandType]?: Handler<Type> };
