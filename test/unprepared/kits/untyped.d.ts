declare module 'jquery' {
  interface Modal {
    modal(what: Readonly<Record<string, unknown>> | 'show'): Modal;
    removeData(): Modal;
  }
  const jQuery: (element: Element) => Modal;
  export default jQuery;
}
declare module 'fomantic-ui-css/components/*.js';
declare module '*.css?inline' {
  const css: string;
  export default css;
}
interface ImportMeta {
  glob<T>(pattern: string, options: Readonly<Record<string, string>>): Record<string, () => Promise<T>>;
}
