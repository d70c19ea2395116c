/** A word that stayed behind when the sentence was changed. Form of a line: see `index`. */
export const extraWords = `
các tổ đồng chí > các đồng chí
thực hiện đã thường xuyên > đã thường xuyên < việc tổ công để trong quá và
của của đảng > của đảng
`;
