document.title;
export {};
