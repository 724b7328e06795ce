/**
 * In the place of something of the platform, of which the product uses only a part. What is there must be of the type
 * that it stands in for; nobody asks for the rest.
 */
export const standIn = <T extends object>(part: Partial<T>): T => part as T;

/** A queue's word that it has taken jobs. */
export const TAKEN: QueueSendBatchResponse = { metadata: { metrics: { backlogCount: 0, backlogBytes: 0 } } };
