package org.sala.accounts;

/** Something a person of the team can do in a directory. Every endpoint for the team names exactly one. */
public enum Act {
    /** See the team's pages, drafts among them. */
    VIEW,
    /** Write the plan, its partners and its safety assessment. */
    PLAN,
    /** Enter, import, change and verify services, organizations and places. */
    MAP,
    /** Write and review texts in other languages. */
    TRANSLATE,
    /** Record test calls, test rounds and findings. */
    TEST,
    /** Look after distribution points, dispatches and review dates. */
    DISTRIBUTE,
    /** Pass a gate, go back, open the next edition. */
    STEER,
    /** Approve or send back what somebody else made. */
    APPROVE,
    /** Put an edition up for readers. */
    PUBLISH,
    /** Take an entry or an edition away from readers, at once. */
    TAKE_DOWN,
    /** Invite people and give them roles. */
    ADMINISTER
}
