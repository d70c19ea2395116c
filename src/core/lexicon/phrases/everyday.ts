/** Pairs that meet in ordinary sentences and look like a compound with other marks. */
export const everyday = `
nhân dân ta, cả nước ta, hơn nữa, cũng như, là do, có thể, cho đến nay, từ đó đến nay, như sau, sau đây
`;
