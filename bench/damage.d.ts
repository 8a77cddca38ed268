/** One way in which careless typing damages a word. */
export interface Damage {
    readonly name: string;
    /** The damaged word, or undefined where it cannot be damaged so. */
    apply(word: string): string | undefined;
}
export declare const damages: readonly Damage[];
