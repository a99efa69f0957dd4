/** What stands for figures in a format: {n}, padded {n:3}, or a part of the meeting's date. */
export const placeholder = /\{n(?::([1-9]))?\}|\{(yyyy|yy|mm)\}/g;
