/** The layout profiles a report may name; the first is the default (the norm in force). */
export const profileNames = ['hd05', 'hd36'] as const;

export type ProfileName = (typeof profileNames)[number];
