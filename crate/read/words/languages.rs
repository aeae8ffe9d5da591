//! What is not English in translated messages.
//!
//! Sources: the translations of AWS's documentation and of its console.

/// The languages' words for an explicit deny.
pub const EXPLICIT: &[&str] = &[
    "negazione esplicita",
    "rifiuto esplicito",
    "denegación explícita",
    "denegación expresa",
    "refus explicite",
    "rejet explicite",
    "ausdrücklichen Ablehnung",
    "ausdrücklicher Ablehnung",
    "explizite Ablehnung",
    "expliziten Ablehnung",
    "expliziten Zugriffsverweigerung",
    "negação explícita",
    "明示的な拒否",
    "明示的に拒否",
    "명시적 거부",
    "显式拒绝",
    "明确拒绝",
    "明確拒絕",
    "penolakan eksplisit",
    "açık reddetme",
];

/// The languages' words for a role or an instance profile, before its name.
pub const TYPED: &[&str] =
    &["perfil", "rol", "rôle", "Rolle", "função", "ruolo", "ロール", "역할", "角色", "peran", "rolü"];

/// The languages' words before a principal that is masked.
pub const USER: &[&str] = &["用户", "使用者", "ユーザー", "사용자"];

/// The languages' words for `operation` in the envelope of AWS's SDK for Python, right before its name.
pub const BEFORE_OPERATION: &[&str] =
    &["operación", "opération", "operação", "operazione", "Operation", "operasi", "调用", "呼叫"];

/// The same, right behind it.
pub const BEHIND_OPERATION: &[&str] =
    &["操作", "作業", "オペレーション", "작업", "-Operation", "-Vorgang", " işlemi"];
