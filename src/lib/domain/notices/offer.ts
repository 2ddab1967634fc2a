/** Which ways a service can send by. */
export interface NoticeOffer {
	text: boolean;
	email: boolean;
	/** The public key that a browser asks its push service with; null where no phone can be asked. */
	pushKey: string | null;
}
