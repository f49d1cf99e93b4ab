// clean: inside a room files import each other by relative path.
export const seen = 1;
